//! What reading makes of files: pages in the manner of those in the wild, the seeds, mistakes of editors, hostile files.

mod config;
mod formats;
mod hostile;
mod html;
mod pages;
mod seeds;
mod tables;
