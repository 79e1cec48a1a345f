//! The real program from outside: what it prints, where, and how it ends.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin fails")]

mod annotations;
mod architecture;
mod article_examples;
mod article_map;
mod audit;
mod audit_agrees;
mod baseline;
mod build_servers;
mod coaching;
mod color;
mod columns;
mod companions;
mod configuration;
mod docs;
mod doctor;
mod documents;
mod exit_codes;
mod files;
mod fingerprints;
mod fixes;
mod formats;
mod hook;
mod hostile;
mod init;
mod left_alone;
mod new;
mod packaging;
mod paste;
mod portfolio;
mod portfolio_parts;
mod program;
mod registry;
mod report_files;
mod repository;
mod staged;
mod staged_fixes;
mod staged_places;
mod staged_portfolio;
mod suppressions;
mod torn;
