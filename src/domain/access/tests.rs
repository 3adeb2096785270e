//! Each rule by itself, on the smallest firm that shows it.

mod lists;
mod staffing;
mod walls;
mod work;

use super::testing::answers;

/// A client group P with the client K, another client A; matters 1 (of K), 2 and 3 (of A), 3 in case C.
const FIRM: &str = "
    users id=JDOE
    users id=ASMITH
    users id=BOSS
    groups id=TAX
    groups id=OLD enabled=false
    client_groups id=P
    clients id=K client_group=P
    clients id=A
    cases id=C
    matters id=1 client=K
    matters id=2 client=A
    matters id=3 client=A case=C
";

fn firm<const N: usize>(lines: &str, requests: [&str; N]) -> [String; N] {
    answers(&format!("{FIRM}{lines}"), requests)
}
