//! JSON Schemas for editors, from the same tables that read the files. Draft 7: the newest that the editors' language servers agree on.

mod configuration;
mod front_matter;

pub use configuration::configuration_schema;
pub use front_matter::front_matter_schema;

use serde_json::Value;
use serde_json::json;

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// One value, or a list of such values.
fn one_or_many(value: &Value) -> Value {
    json!({ "anyOf": [value, { "type": "array", "items": value }] })
}
