package measure

import "fmt"

// fold is the block of a collection that is measured, [From, To), the rest being learnt from.
type fold struct{ From, To int }

// folds cuts n things into contiguous blocks of nearly the same size, so that what stands together in a source is not on both
// sides.
func folds(n, blocks int) ([]fold, error) {
	if blocks < 2 || n < blocks {
		return nil, fmt.Errorf("cross-validating: %d folds of %d sentences cannot be made; give --folds a number from 2 to their count", blocks, n)
	}
	out := make([]fold, blocks)
	for k := range out {
		out[k] = fold{n * k / blocks, n * (k + 1) / blocks}
	}
	return out, nil
}

// f1 is the harmonic mean of precision and recall.
func f1(right, got, want int) float64 {
	if got+want == 0 {
		return 0
	}
	return 2 * float64(right) / float64(got+want)
}

// share is a part of a whole; 0 where there is none.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
