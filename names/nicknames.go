package names

import (
	"isnad/arabic"
)

// nicknameReach is how many tokens may stand between المعروف and the name it leads to.
const nicknameReach = 4

// longestNickname is how many words a nickname in quotation marks may have.
const longestNickname = 3

// nicknames takes the other name that stands behind somebody's: "أبو زيد المعروف باسم «شوكان»", "علي الملقب أبو ليث".
func (c *clusterer) nicknames() {
	covered := c.covered()
	named := len(c.res.Mentions)
	for m := 0; m < named; m++ {
		x := c.res.Mentions[m]
		if c.res.Entities[x.Entity].Type != "person" {
			continue
		}
		i := x.To
		if i < len(c.d.Tokens) && c.d.Tokens[i].Is("،") {
			i++
		}
		if !c.inPara(i, x.From) || c.nickname(i) != "lead" || !hasArticle(c.folded[i]) || c.d.Tokens[i].Best().Pro != "" {
			continue
		}
		i++
		quoted, led := false, false
		for end := i + nicknameReach; i < end && c.inPara(i, x.From) && !quoted; i++ {
			if quoted = isQuote(c.d.Tokens[i].Text); quoted || c.nickname(i) != "between" {
				break
			}
			led = true
		}
		if !c.inPara(i, x.From) {
			continue
		}
		if quoted {
			i++
		}
		c.alsoCalled(i, x, quoted, led, covered)
	}
}

// alsoCalled joins the name at token i with the person of a mention: somebody's whom the article names there, or what stands in
// quotation marks.
func (c *clusterer) alsoCalled(i int, x Mention, quoted, led bool, covered []int) {
	if !c.inPara(i, x.From) {
		return
	}
	if old := covered[i]; old >= 0 {
		y := c.res.Mentions[old]
		if pro := c.d.Tokens[i].Best().Pro; c.res.Entities[y.Entity].Type == "person" && y.From == i && y.Entity != x.Entity && (quoted || led || pro == "ب" || c.isParticle(c.folded[i])) {
			c.join(y.Entity, x.Entity)
		}
		return
	}
	to := i
	for to < i+longestNickname && c.inPara(to, x.From) && c.d.Tokens[to].Kind == arabic.WordToken && covered[to] < 0 {
		to++
	}
	if !quoted || to == i || !c.inPara(to, x.From) || !isQuote(c.d.Tokens[to].Text) {
		return
	}
	c.res.Mentions = append(c.res.Mentions, Mention{From: i, To: to, Start: c.d.Tokens[i].Start, End: c.d.Tokens[to-1].End, Entity: x.Entity, Kind: "name", Rule: "nickname"})
	for k := i; k < to; k++ {
		covered[k] = len(c.res.Mentions) - 1
	}
}

// nickname is what a token does before a nickname: lead, between, or "".
func (c *clusterer) nickname(i int) string {
	t := &c.d.Tokens[i]
	if t.Kind == arabic.PunctToken {
		return ""
	}
	if kind := c.rec.nicknames[arabic.Fold(t.Best().Lemma)]; kind != "" {
		return kind
	}
	return c.rec.nicknames[bare(c.folded[i])]
}

// inPara tells whether token i is in the paragraph of token k.
func (c *clusterer) inPara(i, k int) bool {
	return i < len(c.d.Tokens) && c.d.Tokens[i].Para == c.d.Tokens[k].Para
}
