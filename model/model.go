// Package model holds linear models: weights of hashed features, which a sum of small integers scores. Integers, so that
// every machine gets the same score to the bit.
package model

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Linear is a linear model. The weight of a feature is found by the low bits of its hash; features that share them share the
// weight ("hashing trick": Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009).
type Linear struct {
	weights string // of 16 bits each, little-endian; a string, so that an embedded model is used where it lies
	mask    uint32
}

// magic opens a model's bytes.
const magic = "isnadL1"

// New makes a model of weights; their number must be a power of two.
func New(weights []int16) (*Linear, error) {
	n := len(weights)
	if n == 0 || n&(n-1) != 0 {
		return nil, fmt.Errorf("making a linear model: %d weights, which is no power of two", n)
	}
	b := make([]byte, 0, 2*n)
	for _, w := range weights {
		b = binary.LittleEndian.AppendUint16(b, uint16(w))
	}
	return &Linear{string(b), uint32(n - 1)}, nil
}

// Decode reads a model that Encode has written.
func Decode(b string) (*Linear, error) {
	if len(b) < len(magic)+1 || b[:len(magic)] != magic {
		return nil, fmt.Errorf("reading a linear model: its %d bytes do not begin with %q; train it anew (isnad train)", len(b), magic)
	}
	size := int(b[len(magic)])
	b = b[len(magic)+1:]
	if size > 24 || len(b) != 2<<size {
		return nil, fmt.Errorf("reading a linear model: %d bytes of weights where its head says 2^%d of them; train it anew (isnad train)", len(b), size)
	}
	return &Linear{b, uint32(1<<size - 1)}, nil
}

// Encode writes a model: a magic word, the number of bits of its hashes, the weights little-endian.
func (m *Linear) Encode() []byte {
	return append(append([]byte(magic), byte(bits.Len32(m.mask))), m.weights...)
}

// At is the weight of a feature.
func (m *Linear) At(feature uint32) int32 {
	w := m.weights[2*(feature&m.mask):][:2]
	return int32(int16(uint16(w[0]) | uint16(w[1])<<8))
}

// Mix hashes one more part into a feature.
func Mix(h, part uint32) uint32 {
	h = (h ^ part) * 0x9E3779B1
	return h ^ h>>15
}

// Hash hashes a string (FNV-1a).
func Hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}
