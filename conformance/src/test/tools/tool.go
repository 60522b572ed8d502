// The verdicts of gojsonschema.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	var input struct {
		Schemas   map[string]json.RawMessage
		Documents [][2]string
	}
	file, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(file, &input)
	}
	if err != nil {
		panic(err)
	}
	schemas := map[string]*gojsonschema.Schema{}
	for name, text := range input.Schemas {
		schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
		if err != nil {
			fmt.Fprintln(os.Stderr, name, err)
		}
		schemas[name] = schema
	}
	for _, document := range input.Documents {
		verdict := "?"
		if schema := schemas[document[0]]; schema != nil {
			result, err := schema.Validate(gojsonschema.NewStringLoader(document[1]))
			if err == nil {
				verdict = map[bool]string{true: "1", false: "0"}[result.Valid()]
			}
		}
		fmt.Print(verdict)
	}
	fmt.Println()
}
