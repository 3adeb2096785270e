//! The facts of the decision, read from the database: the whole firm, or what one question needs.
