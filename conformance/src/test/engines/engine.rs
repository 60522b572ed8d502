// The verdicts of the crate regex.
use regex::Regex;
use std::{env, fs};

fn decoded(line: &str) -> String {
    line.split(',')
        .filter(|code| !code.is_empty())
        .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
        .collect()
}

fn main() {
    let file = fs::read_to_string(env::args().nth(1).unwrap()).unwrap();
    let mut lines = file.lines();
    let patterns: usize = lines.next().unwrap().split(' ').next().unwrap().parse().unwrap();
    let pairs: Vec<(String, String)> =
        (0..patterns).map(|_| (decoded(lines.next().unwrap()), decoded(lines.next().unwrap()))).collect();
    let strings: Vec<String> = lines.map(decoded).collect();
    for (pattern, excluded) in pairs {
        let one = Regex::new(&pattern).unwrap();
        let other = Regex::new(&excluded).unwrap();
        let line: String = strings
            .iter()
            .map(|text| one.is_match(text) && (excluded.is_empty() || !other.is_match(text)))
            .map(|valid| if valid { '1' } else { '0' })
            .collect();
        println!("{line}");
    }
}
