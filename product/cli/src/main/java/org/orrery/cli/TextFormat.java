package org.orrery.cli;

/** How a verb writes its result: for people or for programs. */
enum TextFormat {
  TEXT,
  JSON
}
