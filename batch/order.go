// Package batch does work on many articles at once and hands the results out in the order of the articles, so that
// the output is the same for any number of workers.
package batch

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// window is how many pieces of work may be under way for each worker, and heavy how much they may weigh together.
// One piece may weigh more: then it is done alone.
const (
	window = 4
	heavy  = 4 << 20
)

// Ordered does work on each element of in with several workers and gives the results in the order of in. It takes
// from in no more than it needs, so a stream of any length passes in bounded memory. It ends early when the caller
// stops or ctx is done, without waiting for work under way: that ends by itself and goes unheard.
func Ordered[T, R any](ctx context.Context, in iter.Seq[T], workers int, weight func(T) int, work func(T) R) iter.Seq[R] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(R) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type job struct {
			what   T
			weight int
			done   chan R
		}
		gate := newGate(ctx, window*workers, heavy)
		jobs := make(chan job, window*workers)
		order := make(chan job, window*workers)
		go func() {
			defer close(order)
			defer close(jobs)
			for t := range in {
				j := job{t, weight(t), make(chan R, 1)}
				if !gate.enter(j.weight) {
					return
				}
				// Neither blocks: the gate lets in no more than the channels hold.
				order <- j
				jobs <- j
			}
		}()
		for range workers {
			go func() {
				for {
					select {
					case <-ctx.Done():
						return
					case j, ok := <-jobs:
						if !ok {
							return
						}
						j.done <- work(j.what)
					}
				}
			}()
		}
		for {
			select {
			case <-ctx.Done():
				return
			case j, ok := <-order:
				if !ok {
					return
				}
				select {
				case <-ctx.Done():
					return
				case r := <-j.done:
					gate.leave(j.weight)
					if !yield(r) {
						return
					}
				}
			}
		}
	}
}

// gate lets work in while there is room for it.
type gate struct {
	mu            sync.Mutex
	free          *sync.Cond
	ctx           context.Context
	count, weight int
	many, heavy   int
}

func newGate(ctx context.Context, many, heavy int) *gate {
	g := &gate{ctx: ctx, many: many, heavy: heavy}
	g.free = sync.NewCond(&g.mu)
	context.AfterFunc(ctx, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.free.Broadcast()
	})
	return g
}

// enter waits for room; false where ctx ends first.
func (g *gate) enter(weight int) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	for g.ctx.Err() == nil && g.count > 0 && (g.count >= g.many || g.weight+weight > g.heavy) {
		g.free.Wait()
	}
	if g.ctx.Err() != nil {
		return false
	}
	g.count++
	g.weight += weight
	return true
}

func (g *gate) leave(weight int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.count--
	g.weight -= weight
	g.free.Signal()
}
