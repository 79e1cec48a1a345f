//! The `goallint` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    goallint::cli::run(std::env::args_os())
}
