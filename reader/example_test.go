package reader_test

import (
	"fmt"
	"log"

	"isnad/reader"
)

func Example() {
	r, err := reader.New(reader.Options{})
	if err != nil {
		log.Fatal(err)
	}
	report, err := r.Read(reader.Article{
		ID:        "example",
		Published: "2031-10-15",
		Text:      "التقى وزير الخارجية الأردني نظيره العراقي في عمان أمس الثلاثاء. وقال الوزير الأردني إن الطريق بين البلدين آمن.",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range report.Events {
		fmt.Println(e.Event, *e.Date, e.Actor[0].Text, *e.Actor[0].Country, "→", e.Recipient[0].Text, *e.Recipient[0].Country)
	}
	for _, s := range report.Statements {
		fmt.Println(s.Kind, s.Source[0].Text, s.Cue.Text, s.Content.Text)
	}
	// Output:
	// CONSULT 2031-10-14 وزير الخارجية الأردني JOR → نظيره العراقي IRQ
	// assert الوزير الأردني وقال إن الطريق بين البلدين آمن
}
