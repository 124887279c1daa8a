//! Code that was left unfinished.

use super::Violation;
use super::repository::Repository;
use super::tokens::find;

/// Macros that stand for work still to do, or for a look at a value in passing.
const UNFINISHED: &[&str] = &["dbg", "todo", "unimplemented"];

/// No `todo!`, `unimplemented!` or `dbg!`, in tests neither.
pub(super) fn macros(repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    for file in repository.rust() {
        for name in UNFINISHED {
            for index in find(&file.tokens, &[name, "!"]) {
                let message = format!("`{name}!`: what is committed is finished, or it is not there");
                violations.push(Violation::new(&file.path, file.tokens[index].line, message));
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn committed_code_is_finished() {
        check(macros, &[("crates/kms/src/a.rs", "// todo!()\nfn todo() { todo(); \"dbg!\" }")], &[]);
        for line in ["fn f() { todo!() }", "fn f() { unimplemented!(\"x\") }", "#[cfg(test)] fn f() { dbg!(1); }"] {
            check(macros, &[("crates/kms/src/a.rs", line)], &["crates/kms/src/a.rs:1"]);
        }
    }
}
