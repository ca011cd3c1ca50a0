package learn

import "isnad/model"

// bits is the size of the models' tables: 2^bits weights.
const bits = 18

// scale is what an average weight of one becomes.
const scale = 16

// perceptron is an averaged perceptron (Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002) over
// hashed features, in integers.
type perceptron struct {
	now   []int32 // the weights, times scale
	total []int64 // their sum over the steps
	since []int64 // the step up to which total has been summed
	step  int64
}

func newPerceptron() *perceptron {
	return &perceptron{now: make([]int32, 1<<bits), total: make([]int64, 1<<bits), since: make([]int64, 1<<bits)}
}

// At is the present weight of a feature.
func (p *perceptron) At(feature uint32) int32 { return p.now[feature&(1<<bits-1)] }

// tick begins the next step.
func (p *perceptron) tick() { p.step++ }

// add changes the weight of features.
func (p *perceptron) add(features []uint32, by int32) {
	for _, f := range features {
		f &= 1<<bits - 1
		p.total[f] += int64(p.now[f]) * (p.step - p.since[f])
		p.since[f] = p.step
		p.now[f] += by * scale
	}
}

// average is the model of the average weights.
func (p *perceptron) average() *model.Linear {
	w := make([]int16, 1<<bits)
	for f := range w {
		if p.step == 0 {
			break
		}
		sum := p.total[f] + int64(p.now[f])*(p.step-p.since[f])
		w[f] = int16(max(-1<<15, min(1<<15-1, sum/p.step)))
	}
	m, err := model.New(w)
	if err != nil {
		panic(err) // their number is a power of two
	}
	return m
}
