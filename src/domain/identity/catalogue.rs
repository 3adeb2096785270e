//! Privileges, policy roles and tiers: fixed data (R1, R3, A3).
