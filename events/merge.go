package events

// merge joins the mentions of one real-world event: the same type, nobody on either side who is not on the other, no
// two dates. The mention with most in it stays; the others go to Also.
func (a *article) merge() {
	var out []Event
	for _, e := range a.out {
		joined := false
		for k := max(0, len(out)-farthest); k < len(out); k++ {
			if same(&out[k], &e) {
				join(&out[k], &e)
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, e)
		}
	}
	a.out = out
}

// farthest is how many events back the same one may have been mentioned.
const farthest = 150

// same tells whether two mentions may be of one event.
func same(a, b *Event) bool {
	if a.Type != b.Type || a.Status != b.Status && a.Status != "occurred" && b.Status != "occurred" {
		return false
	}
	if a.Date != "" && b.Date != "" && a.Date != b.Date {
		return false
	}
	if a.Mode != b.Mode && a.Mode != "" && b.Mode != "" {
		return false
	}
	if a.Type == "CONSULT" || a.Type == "COOPERATE" {
		return overlap(append(append([]Participant{}, a.Actor...), a.Recipient...), append(append([]Participant{}, b.Actor...), b.Recipient...))
	}
	ra := agree(a.Actor, b.Actor)
	rr := agree(a.Recipient, b.Recipient)
	return ra >= 0 && rr >= 0 && ra+rr > 0 && (ra > 0 && rr > 0 || a.title || b.title || ra+rr > 0 && a.Lemma == b.Lemma)
}

// agree compares two sides: 1 where they share somebody, 0 where one is empty, -1 where they differ.
func agree(a, b []Participant) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if overlap(a, b) {
		return 1
	}
	return -1
}

func overlap(a, b []Participant) bool {
	for _, p := range a {
		for _, q := range b {
			if p.Entity >= 0 && p.Entity == q.Entity || p.Start == q.Start {
				return true
			}
		}
	}
	return false
}

// join takes what b knows and a does not.
func join(a, b *Event) {
	if rank(b) > rank(a) {
		*a, *b = *b, *a
	}
	a.Also = append(append(a.Also, b.Trigger), b.Also...)
	if a.Date == "" {
		a.Date, a.Time = b.Date, b.Time
	}
	if a.Place < 0 {
		a.Place = b.Place
	}
	if len(a.Actor) == 0 {
		a.Actor = without(b.Actor, a.Recipient)
	}
	if len(a.Recipient) == 0 {
		a.Recipient = without(b.Recipient, a.Actor)
	}
	if a.Size.Dead == nil {
		a.Size.Dead = b.Size.Dead
	}
	if a.Size.Injured == nil {
		a.Size.Injured = b.Size.Injured
	}
	if a.Size.Arrested == nil {
		a.Size.Arrested = b.Size.Arrested
	}
	if a.Size.Displaced == nil {
		a.Size.Displaced = b.Size.Displaced
	}
}

// rank orders mentions of one event by how much they say.
func rank(e *Event) int {
	r := 2*len(e.Actor) + 2*len(e.Recipient)
	if !e.noun {
		r++
	}
	if !e.title {
		r += 2
	}
	return r
}
