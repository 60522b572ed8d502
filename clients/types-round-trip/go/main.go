// Round trip through the types of quicktype for Go.
//
// Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func roundTrip(line []byte) string {
	content, err := UnmarshalOrganizationContent(line)
	if err != nil {
		return "! " + strings.ReplaceAll(err.Error(), "\n", " ")
	}
	written, err := content.Marshal()
	if err != nil {
		return "! " + strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return string(written)
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<30)
	for lines.Scan() {
		fmt.Println(roundTrip(lines.Bytes()))
	}
	if lines.Err() != nil {
		panic(lines.Err())
	}
}
