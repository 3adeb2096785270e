//! Settings of the firm: listed, typed, validated, each with its default (T3).

use super::record::record;
use super::text::Text;

record! {
    /// A setting that differs from its default, or was set to it.
    Setting, key 1, {
        /// Name of the setting
        "key" key: Text, required;
        /// Its value
        "value" value: Text, required;
    }
}
