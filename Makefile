# isnad: what can be made of it. `make help` lists it.

GO          ?= go
SHARED      ?= ../shared
STATICCHECK ?= honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME    ?= 60s
MAXSIZE     := 40000000
PLATFORMS   := linux/arm64 darwin/arm64 windows/amd64
RACE        := -short -skip 'Memory|NeverHeld' ./reader ./batch

# One setting for builds, checks and tests, so that they share what is compiled; only the race detector needs cgo.
export CGO_ENABLED := 0
export GOFLAGS     := $(strip $(shell $(GO) env GOFLAGS) -trimpath)

GOBUILD := $(GO) build -ldflags "-s -w"

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help build run test score bench fuzz readme clean format vet static check-lexicon size cross fresh race

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name what; do printf '  make %-8s %s\n' "$$name" "$$what"; done

build: ## bin/isnad, with the lexicon compiled and everything embedded
	$(GO) run ./internal/compile
	$(GOBUILD) -o bin/isnad ./cmd/isnad

run: build ## read the sample articles and print what was found
	bin/isnad read --format digest samples/samples.jsonl

# The tests stand last, so that what go test prints ends the run.
test: format vet static build check-lexicon size cross fresh race ## all checks and tests
	$(GO) test ./...

format:
	@unformatted="$$("$$($(GO) env GOROOT)/bin/gofmt" -l $$($(GO) list -f '{{.Dir}}' ./...))" || exit 1; \
	if [ -n "$$unformatted" ]; then printf 'gofmt -w is needed on:\n%s\n' "$$unformatted" >&2; exit 1; fi

vet:
	$(GO) vet ./...

static:
	$(GO) run $(STATICCHECK) ./...

check-lexicon: build
	bin/isnad lexicon check

size: build
	@size=$$(($$(wc -c < bin/isnad))); \
	if [ $$size -ge $(MAXSIZE) ]; then echo "bin/isnad has $$size bytes; fewer than $(MAXSIZE) are allowed" >&2; exit 1; fi; \
	echo "bin/isnad has $$size bytes"

cross:
	@for p in $(PLATFORMS); do \
		echo "building for $$p"; \
		GOOS=$${p%/*} GOARCH=$${p#*/} $(GOBUILD) -o /dev/null ./cmd/isnad || exit 1; \
	done

# A copy without anything that is made (as a fresh clone is) builds, and another module can import it.
fresh:
	@dir="$$(mktemp -d)" && trap 'rm -rf "$$dir"' EXIT && mkdir "$$dir/isnad" "$$dir/user" && \
	tar -cf - --exclude=./.git --exclude=./bin --exclude='./arabic/compiled_forms.*' --exclude=./web/page/dist . | tar -xf - -C "$$dir/isnad" && \
	echo "building a copy without the compiled lexicon" && \
	(cd "$$dir/isnad" && $(GO) build ./...) && \
	echo "importing the copy as a library" && \
	sed -e 's/^package .*/package main/' -e 's/^func Example.*/func main() {/' reader/example_test.go > "$$dir/user/main.go" && \
	cp go.sum "$$dir/user/" && cd "$$dir/user" && \
	printf 'module user\n\ngo 1.26.0\n\nrequire isnad v0.0.0\n\nreplace isnad => ../isnad\n' > go.mod && \
	GOFLAGS="$$GOFLAGS -mod=mod" $(GO) run . > output && test -s output

race:
	@if command -v "$$($(GO) env CC)" > /dev/null; then \
		echo "$(GO) test -race $(RACE)"; CGO_ENABLED=1 $(GO) test -race $(RACE); \
	else \
		echo "no C compiler: the race detector is left out"; \
	fi

score: ## score the reading against $(SHARED)/gold/dev (SHARED=../shared, ARGS="--worst 20")
	@if [ ! -d "$(SHARED)/gold/dev" ]; then echo "make score: $(SHARED)/gold/dev is not there; give the folder that holds gold/dev: make score SHARED=DIR" >&2; exit 1; fi
	@$(MAKE) --no-print-directory build
	python3 "$(SHARED)/gold/score.py" "$(SHARED)/gold/dev" --input > bin/score-articles.jsonl
	bin/isnad read --input jsonl --format jsonl bin/score-articles.jsonl > bin/score-reports.jsonl
	@python3 "$(SHARED)/gold/score.py" "$(SHARED)/gold/dev" bin/score-reports.jsonl $(ARGS)

bench: ## how fast each part reads (BENCHARGS="-h" for its options)
	@$(GO) run ./internal/compile
	$(GO) run ./internal/bench -corpus "$(SHARED)/corpus/ant-2018-02-08.jsonl.gz" $(BENCHARGS)

fuzz: ## run each fuzz target for FUZZTIME (60s)
	@for p in $$($(GO) list ./...); do \
		for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
			echo "$$p $$f"; \
			$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) $$p || exit 1; \
		done; \
	done

readme: build ## print the README's example anew
	@awk '/^\$$ bin\/isnad /{print; fflush(); system(substr($$0, 3)); skip = 1; next} /^```/{skip = 0} !skip' README.md > bin/README.md
	@cat bin/README.md > README.md

clean: ## remove what was made
	rm -rf bin
	rm -f arabic/compiled_forms.*
