package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.snapshot.Follower;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Phrases;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Message;

/** The drawing that both started from and what each side made of it. */
record Sides(
    Snapshot base, Snapshot ours, Snapshot theirs, Phrases was, Phrases our, Phrases their) {
  Sides(Snapshot base, Snapshot ours, Snapshot theirs, Words words) {
    this(
        base,
        ours,
        theirs,
        new Phrases(base, words),
        new Phrases(ours, words),
        new Phrases(theirs, words));
  }

  /** The words in which conflicts are told. */
  Words words() {
    return our.words();
  }

  String say(String key, Object... arguments) {
    return Message.of(Sides.class, key, arguments).in(words().language());
  }

  /** A snapshot that knows the item: ours, theirs, or the base. */
  Snapshot knowing(String key) {
    return ours.has(key) ? ours : theirs.has(key) ? theirs : base;
  }

  boolean know(String key) {
    return ours.has(key) || theirs.has(key) || base.has(key);
  }

  /** Words of a snapshot of these. */
  Phrases wordsOf(Snapshot snapshot) {
    return snapshot == ours ? our : snapshot == theirs ? their : was;
  }

  /** The item as a side has it: ours, theirs, or the base. */
  Item any(String key) {
    return knowing(key).get(key);
  }

  /** An item as all three have it. */
  Versions versions(String key) {
    return new Versions(base.get(key), ours.get(key), theirs.get(key));
  }

  /** What ours or theirs has, in the order of ours, then of theirs. */
  List<Versions> all() {
    List<Versions> all = new ArrayList<>(ours.all().size());
    Follower inBase = new Follower(base, ours);
    Follower inTheirs = new Follower(theirs, ours);
    for (Item our : ours.all()) {
      all.add(new Versions(inBase.earlier(our.key()), our, inTheirs.earlier(our.key())));
    }
    if (inTheirs.isLeftOver()) {
      for (Item their : theirs.all()) {
        if (!ours.has(their.key())) {
          all.add(new Versions(base.get(their.key()), null, their));
        }
      }
    }
    return all;
  }

  /** What people call an item. */
  String title(String key) {
    Snapshot snapshot = knowing(key);
    return wordsOf(snapshot).title(snapshot.get(key));
  }
}
