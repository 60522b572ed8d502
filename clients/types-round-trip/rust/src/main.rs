//! Round trip through the types of quicktype, with serde. With the argument `default`, it uses the types that quicktype
//! generates without the option `--skip-serializing-none`.
//!
//! Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line.

#[allow(dead_code)]
mod types;
#[allow(dead_code)]
mod types_default;

use serde::de::DeserializeOwned;
use serde::Serialize;
use std::io::{self, BufRead, Write};

fn result_of<T: Serialize + DeserializeOwned>(line: &str) -> Result<String, serde_json::Error> {
    let content: T = serde_json::from_str(line)?;
    serde_json::to_string(&content)
}

fn main() -> io::Result<()> {
    let round_trip = match std::env::args().nth(1) {
        Some(_) => result_of::<types_default::OrganizationContent>,
        None => result_of::<types::OrganizationContent>,
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        match round_trip(&line?) {
            Ok(written) => writeln!(output, "{written}")?,
            Err(error) => writeln!(output, "! {error}")?,
        }
    }
    Ok(())
}
