//go:build !race

package reader_test

// raceDetector tells that every step is watched and takes many times as long.
const raceDetector = false
