package speech

// nest puts cues that stand inside the content of others into their chains, takes away the outer verbs that only
// carry, and carries chains over to the same speaker's next cues.
func (a *article) nest() {
	drop := make([]bool, len(a.out))
	for i := range a.out {
		in := &a.out[i]
		o := a.around(i)
		if o < 0 {
			continue
		}
		out := &a.out[o]
		if sameSources(in.Source, out.Source) {
			if len(in.Chain) == 0 {
				in.Chain = out.Chain
			}
			continue
		}
		if in.Source[0].Implicit && !in.own {
			continue
		}
		chain := append([]Link{}, out.Chain...)
		for _, l := range a.links(out.Source, out.Cue) {
			if !linked(chain, l) {
				chain = append(chain, l)
			}
		}
		for _, l := range in.Chain {
			if !linked(chain, l) {
				chain = append(chain, l)
			}
		}
		in.Chain = chain
		if a.onlyCarries(out, in) {
			drop[o] = true
		}
	}
	kept := a.out[:0]
	for i := range a.out {
		if !drop[i] {
			kept = append(kept, a.out[i])
		}
	}
	a.out = kept
	a.carryOver()
}

func linked(chain []Link, l Link) bool {
	for _, c := range chain {
		if c.Entity == l.Entity && (l.Entity >= 0 || c.Start == l.Start) {
			return true
		}
	}
	return false
}

// nearby is how many statements before and after one may stand around it.
const nearby = 60

// around is the innermost statement in whose content the cue of statement i stands, or -1.
func (a *article) around(i int) int {
	best := -1
	for k := max(0, i-nearby); k < min(len(a.out), i+nearby); k++ {
		o := &a.out[k]
		if k == i || o.form == prepForm || o.form == colonForm || a.out[i].Cue < o.From || a.out[i].Cue >= o.To {
			continue
		}
		if best < 0 || o.To-o.From < a.out[best].To-a.out[best].From {
			best = k
		}
	}
	return best
}

// onlyCarries tells whether an outer statement says nothing but that the inner one was made: its content begins
// with the inner one's speaker and ends with his words.
func (a *article) onlyCarries(out, in *Statement) bool {
	if in.form != verbForm || out.To > in.To+1 || a.ownState(out, in) {
		return false
	}
	k := out.From
	if a.d.Tokens[k].Best().Class == "content" && a.d.Tokens[k].Best().Enc == "" {
		k++
	}
	first := in.Cue
	for _, s := range in.Source {
		if !s.Implicit {
			first = min(first, s.From)
		}
	}
	return first <= k+1
}

// ownState tells whether the inner speaker is the outer one's own state: "قال إن بلاده تعارض" is two statements.
func (a *article) ownState(out, in *Statement) bool {
	x, y := &out.Source[0], &in.Source[0]
	return y.Entity >= 0 && a.n.Entities[y.Entity].State && x.Country == y.Country && x.Country != ""
}

// carryOver lets a chain go on with the same speaker's following cues until another source speaks.
func (a *article) carryOver() {
	for i := 1; i < len(a.out); i++ {
		st, prev := &a.out[i], a.spokeBefore(i)
		if prev == nil || len(st.Chain) > 0 || len(prev.Chain) == 0 || !sameSources(st.Source, prev.Source) {
			continue
		}
		if st.form != colonForm {
			st.Chain = prev.Chain
		}
	}
}

// spokeBefore is the statement before number i that stands in no other's content; nil where there is none.
func (a *article) spokeBefore(i int) *Statement {
	for k := i - 1; k >= 0 && k >= i-nearby; k-- {
		if k == i-1 && sameSources(a.out[k].Source, a.out[i].Source) || a.around(k) < 0 {
			return &a.out[k]
		}
	}
	return nil
}

// spans turns a statement's tokens into bytes.
func (a *article) spans(st *Statement) {
	t := &a.d.Tokens[st.Cue]
	st.CueStart, st.CueEnd = t.Start, t.End
	from, to := st.From, st.To
	if st.Direct && isQuote(a.d.Tokens[from].Text) && from+1 < to {
		from++
		if isQuote(a.d.Tokens[to-1].Text) && to-1 > from {
			to--
			for to-1 > from && a.d.Tokens[to-1].Is(".") {
				to--
			}
		}
	}
	st.Start = a.d.Tokens[from].Start
	st.End = a.d.Tokens[to-1].End
}
