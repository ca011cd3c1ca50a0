package events

// beside is how many tokens apart an attack and the harm it did may be told.
const beside = 16

// inherit gives harm told without its doer the attacker of the attack told beside it in its sentence: "استشهد طفل جراء إصابته
// بعيار أطلقه عليه الجنود".
func (a *article) inherit() {
	for k := range a.out {
		e := &a.out[k]
		if e.Type != "ASSAULT" || len(e.Actor) > 0 || len(e.Recipient) == 0 || a.effects[e.Lemma] == "" {
			continue
		}
		if x := a.attackBeside(k); x != nil {
			e.Actor = implicit(without(x.Actor, e.Recipient))
		}
	}
}

// attackBeside is the attack whose harm event k tells: the nearest before it in its sentence, or else behind it, whose
// attacker is not its victim.
func (a *article) attackBeside(k int) *Event {
	e := &a.out[k]
	for _, step := range []int{-1, -2, -3, 1, 2} {
		m := k + step
		if m < 0 || m >= len(a.out) {
			continue
		}
		x := &a.out[m]
		d := e.Trigger - x.Trigger
		if x.Type == "ASSAULT" && len(x.Actor) > 0 && a.d.Tokens[x.Trigger].Sent == a.d.Tokens[e.Trigger].Sent && d < 2*beside && d > -beside && a.agree(x.Actor, e.Recipient) <= open {
			return x
		}
	}
	return nil
}
