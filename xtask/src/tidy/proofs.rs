//! Proof values are made in one place each.
//!
//! A key is used with a `KeyUse`, an operation acts with an `Authorized`; whoever wants to know whether every use is
//! authorized reads the one place that makes them.

use super::Violation;
use super::repository::{File, Repository};
use super::tokens::{Token, closing, find, skip_generics};

const VAULT: &str = "crates/vault/";
const ENGINE: &str = "crates/engine/";
const PROGRAM: &str = "crates/trent/";
/// Where decisions are made to bind, or not.
const DECISIONS: &str = "crates/engine/src/authorize.rs";

/// Outside the vault, `KeyUse::assertion` is called once, by the engine, and `KeyUse` has no other name.
pub(super) fn key_use(repository: &Repository) -> Vec<Violation> {
    let outside = || repository.rust().filter(|file| !file.path.starts_with(VAULT));
    let calls: Vec<(&File, usize)> =
        outside().flat_map(|file| key_use_calls(file).into_iter().map(move |line| (file, line))).collect();
    let renamed = outside().flat_map(|file| {
        let lines = file.shipped(&["KeyUse", "as"]).map(|index| file.tokens[index].line);
        lines.map(|line| Violation::new(&file.path, line, "`KeyUse` under another name hides who makes one"))
    });
    let mut violations: Vec<Violation> = renamed.collect();
    let the_call = calls.iter().position(|(file, _)| file.path.starts_with(ENGINE));
    for (_, (file, line)) in calls.into_iter().enumerate().filter(|(index, _)| Some(*index) != the_call) {
        let message = "a call of `KeyUse::assertion` besides the engine's: only a decision gives the use of a key";
        violations.push(Violation::new(&file.path, line, message));
    }
    violations
}

/// The engine's `Allowed`, and the `Authorized` that it becomes, have private fields and are put together once.
pub(super) fn authorized(repository: &Repository) -> Vec<Violation> {
    ["Allowed", "Authorized"].iter().flat_map(|proof| made_once(proof, repository)).collect()
}

fn made_once(proof: &str, repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut literals = Vec::new();
    for file in repository.rust().filter(|file| file.path.starts_with(ENGINE)) {
        for index in file.shipped(&["struct", proof]) {
            let public = body(&file.tokens, index + 2).iter().find(|token| token.text == "pub");
            violations.extend(public.map(|token| {
                let message = format!("a field of `{proof}` that others can set: the proof must not be forgeable");
                Violation::new(&file.path, token.line, message)
            }));
        }
        literals.extend(literals_of(proof, file).into_iter().map(|line| (file, line)));
    }
    let message = || format!("`{proof}` is put together in a second place: only the decision makes one");
    violations.extend(literals.iter().skip(1).map(|(file, line)| Violation::new(&file.path, *line, message())));
    violations
}

/// Only the program names the setting under which decisions don't bind.
pub(super) fn enforcement(repository: &Repository) -> Vec<Violation> {
    let message = "decisions that don't bind are for the program's `dev` command to ask for";
    let elsewhere = |file: &&File| !file.path.starts_with(PROGRAM) && file.path != DECISIONS;
    let mut violations = Vec::new();
    for file in repository.rust().filter(elsewhere) {
        let found = file.shipped(&["DevelopmentOnly"]);
        violations.extend(found.map(|index| Violation::new(&file.path, file.tokens[index].line, message)));
    }
    violations
}

/// Lines of calls of `KeyUse::assertion`, whatever generic arguments they have.
fn key_use_calls(file: &File) -> Vec<usize> {
    let called = |index: &usize| {
        let behind = skip_generics(&file.tokens, index + 1);
        reads(&file.tokens, behind, &["::", "assertion"])
    };
    file.shipped(&["KeyUse"]).filter(called).map(|index| file.tokens[index].line).collect()
}

/// Lines of struct expressions of a type, also where they are written `Self`.
fn literals_of(name: &str, file: &File) -> Vec<usize> {
    let tokens = &file.tokens;
    let mut found: Vec<usize> = file.shipped(&[name]).filter(|index| is_literal(tokens, *index)).collect();
    for index in file.shipped(&["impl"]) {
        let Some(open) = tokens[index..].iter().position(|token| token.text == "{").map(|offset| index + offset) else {
            continue;
        };
        if self_type(&tokens[index + 1..open]).is_some_and(|token| token.text == name) {
            let end = closing(tokens, open);
            found.extend((open..end).filter(|at| tokens[*at].text == "Self" && is_literal(tokens, *at)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|index| tokens[index].line).collect()
}

/// Whether the type name at `index` begins a struct expression rather than a definition, a return type or a pattern.
fn is_literal(tokens: &[Token], index: usize) -> bool {
    let open = skip_generics(tokens, index + 1);
    if tokens.get(open).is_none_or(|token| token.text != "{") {
        return false;
    }
    // A path before the name belongs to it: `crate::authorize::Authorized`.
    let mut start = index;
    while start >= 2 && tokens[start - 1].text == "::" {
        start -= 2;
    }
    // So does what makes it a reference: `impl Seen for &mut Authorized`.
    while start >= 1 && matches!(tokens[start - 1].text.as_str(), "&" | "mut") {
        start -= 1;
    }
    let before = start.checked_sub(1).map_or("", |before| tokens[before].text.as_str());
    let is_declared = matches!(before, "struct" | "impl" | "for" | "->" | "enum" | "trait" | ">" | "where");
    let behind = tokens.get(closing(tokens, open) + 1).map_or("", |token| token.text.as_str());
    let is_pattern = matches!(behind, "=" | "=>" | ":" | "|");
    !is_declared && !is_pattern
}

/// The first token of the type that an `impl` header is about, its path left out.
fn self_type(header: &[Token]) -> Option<&Token> {
    let start =
        header.iter().position(|token| token.text == "for").map_or_else(|| skip_generics(header, 0), |at| at + 1);
    let end = header.iter().position(|token| token.text == "where").unwrap_or(header.len());
    let path = header.get(start..end)?;
    let end = path.iter().position(|token| token.text == "<").unwrap_or(path.len());
    path[..end].last()
}

/// The tokens in the first brackets behind `index` that hold fields; none if a `;` comes first.
fn body(tokens: &[Token], index: usize) -> &[Token] {
    let behind = skip_generics(tokens, index);
    let opens = |token: &Token| matches!(token.text.as_str(), "{" | "(" | ";");
    match tokens[behind..].iter().position(opens).map(|offset| behind + offset) {
        Some(open) if tokens[open].text != ";" => &tokens[open..closing(tokens, open)],
        _ => &[],
    }
}

fn reads(tokens: &[Token], index: usize, pattern: &[&str]) -> bool {
    find(tokens.get(index..index + pattern.len()).unwrap_or_default(), pattern).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    const CALL: (&str, &str) = ("crates/engine/src/authorize.rs", "fn f() { KeyUse::assertion(a) }");

    #[test]
    fn key_uses_come_from_the_engine() {
        check(key_use, &[], &[]);
        check(key_use, &[CALL, ("crates/vault/src/lib.rs", "fn f() { KeyUse::assertion(a) }")], &[]);
        check(key_use, &[CALL, ("crates/kms/src/a.rs", "// KeyUse::assertion\nuse trent_vault::KeyUse;")], &[]);
        check(key_use, &[CALL, ("crates/engine/src/tests.rs", "fn f() { KeyUse::assertion(a) }")], &[]);
        check(key_use, &[("crates/kms/src/a.rs", "fn f() { KeyUse::assertion(a) }")], &["crates/kms/src/a.rs:1"]);
        for code in ["KeyUse\n::assertion(a)", "trent_vault::KeyUse::<T>::assertion(a)", "x.map(KeyUse::assertion)"] {
            let file = ("crates/engine/src/b.rs", format!("fn f() {{ {code} }}"));
            check(key_use, &[CALL, (file.0, &file.1)], &["crates/engine/src/b.rs:1"]);
        }
        check(key_use, &[CALL, ("crates/kms/src/a.rs", "use v::KeyUse as K;")], &["crates/kms/src/a.rs:1"]);
    }

    #[test]
    fn decisions_bind_except_in_the_program() {
        let code = "fn f() { Enforcement::DevelopmentOnly }";
        check(enforcement, &[("crates/trent/src/dev.rs", code), ("crates/engine/src/authorize.rs", code)], &[]);
        check(
            enforcement,
            &[("crates/engine/src/pipeline.rs", "#[cfg(test)] mod tests { use E::DevelopmentOnly; }")],
            &[],
        );
        check(enforcement, &[("crates/engine/src/pipeline.rs", code)], &["crates/engine/src/pipeline.rs:1"]);
        check(enforcement, &[("crates/kms/src/lib.rs", "use E::DevelopmentOnly;")], &["crates/kms/src/lib.rs:1"]);
    }

    const PROOF: &str = "pub struct Authorized<O: Operation> { input: O::Input, key: Option<KeyUse> }
        impl<O: Operation> Authorized<O> {
            pub(crate) fn new(input: O::Input) -> Self { Self { input, key: None } }
            fn parts(self) -> O::Input { let Self { input, .. } = self; input }
        }
        impl<O: Operation> fmt::Debug for Authorized<O> { fn f(&self) -> Other { Other { a: 1 } } }
        impl<O> Other<O> { fn f(x: Authorized<O>) -> Self { Self { x } } }
        impl<O> Seen for &Authorized<'_, O> {}
        fn h(x: X) -> &mut crate::Authorized<X> {}
        fn g(Authorized { input, .. }: Authorized<X>) -> Authorized<X> { h() }";

    #[test]
    fn the_proof_is_made_once() {
        let engine = "crates/engine/src/authorize.rs";
        check(authorized, &[], &[]);
        check(authorized, &[(engine, PROOF)], &[]);
        check(authorized, &[(engine, PROOF), ("crates/kms/src/a.rs", "struct Authorized { pub a: u8 }")], &[]);
        for line in [
            "fn f() { Authorized { input, key } }",
            "fn f() { crate::authorize::Authorized::<O> { input, key } }",
            "impl<O> Authorized<O> { fn f() -> Self { let a = Self { input, key }; a } }",
            "impl<O> Default for crate::Authorized<O> { fn default() -> Self { Self { input, key } } }",
        ] {
            check(authorized, &[(engine, PROOF), ("crates/engine/src/b.rs", line)], &["crates/engine/src/b.rs:1"]);
        }
        check(authorized, &[(engine, "struct Authorized<O> {\n  a: O,\n  pub b: u8,\n}")], &[&format!("{engine}:3")]);
        check(authorized, &[(engine, "struct Authorized(pub(crate) u8);")], &[&format!("{engine}:1")]);
        let decision = "struct Allowed<'a> { account: AccountId }
            fn authorize() -> Allowed<'_> { match d { Decision::Allowed { .. } => Allowed { account } } }";
        check(authorized, &[(engine, decision)], &[]);
        let forged = ("crates/engine/src/b.rs", "fn f() { Allowed { account } }");
        check(authorized, &[(engine, decision), forged], &["crates/engine/src/b.rs:1"]);
        check(authorized, &[(engine, "struct Allowed<'a> { pub(crate) account: u8 }")], &[&format!("{engine}:1")]);
    }
}
