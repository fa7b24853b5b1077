package org.orrery.lifecycle.format;

/** Brings a file of one format version to the next; one class for each step. */
interface Migration {
  /** The format version that it reads; it leaves the next one. */
  int from();

  /** Changes the parsed file in place; what it does not know stays, so that the reader names it. */
  void apply(XmlElement root);
}
