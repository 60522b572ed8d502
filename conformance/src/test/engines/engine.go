// The verdicts of RE2 in Go.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
)

func main() {
	var checks struct {
		Patterns [][2]string
		Strings  []string
	}
	file, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(file, &checks)
	}
	if err != nil {
		panic(err)
	}
	for _, pair := range checks.Patterns {
		one := regexp.MustCompile(pair[0])
		other := regexp.MustCompile(pair[1])
		line := make([]byte, len(checks.Strings))
		for i, text := range checks.Strings {
			line[i] = '0'
			if one.MatchString(text) && !(pair[1] != "" && other.MatchString(text)) {
				line[i] = '1'
			}
		}
		fmt.Println(string(line))
	}
}
