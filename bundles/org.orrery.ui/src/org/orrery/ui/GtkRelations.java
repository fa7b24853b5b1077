package org.orrery.ui;

import java.lang.reflect.Field;
import java.util.stream.IntStream;

/**
 * Lets GTK answer relations of parts that are no widgets. SWT makes the accessible of such a part
 * from GTK's class for widgets, which answers none where there is no widget. ATK's class, from
 * which that one comes, answers all that were added: its answer takes the place of the other in
 * SWT's class. UI thread.
 */
final class GtkRelations {
  /** As many words as the class of an accessible has: GObject's and ATK's functions. */
  private static final int WORDS = 40;

  private static final int BYTES = Long.BYTES;
  private static final String WORD_COPY = "memmove";

  private GtkRelations() {}

  /** Does so from now on. GTK 4 is left as it is: SWT adds no relations there. */
  static void answer() throws ReflectiveOperationException {
    if (Gtk.internal("gtk.GTK").getField("GTK4").getBoolean(null)) {
      return;
    }
    Class<?> gtk = Gtk.internal("gtk.OS");
    long kind = (long) gtk.getMethod("swt_fixed_accessible_get_type").invoke(null);
    long own = (long) gtk.getMethod("g_type_class_ref", long.class).invoke(null, kind);
    long atk = own;
    while (parent(parent(atk)) != 0) {
      atk = parent(atk);
    }
    Object functions = functions(atk);
    long place = BYTES * place(words(atk), functions);
    long[] answer = {function(functions, "ref_relation_set")};
    Gtk.internal("C")
        .getMethod(WORD_COPY, long.class, long[].class, long.class)
        .invoke(null, own + place, answer, BYTES);
  }

  private static long parent(long kind) throws ReflectiveOperationException {
    return (long)
        Gtk.internal("gtk.OS").getMethod("g_type_class_peek_parent", long.class).invoke(null, kind);
  }

  /** Where the function that answers relations stands, which follows five that SWT knows, too. */
  private static long place(long[] words, Object functions) throws ReflectiveOperationException {
    long[] known = {
      function(functions, "get_name"),
      function(functions, "get_description"),
      function(functions, "get_parent"),
      function(functions, "get_n_children"),
      function(functions, "ref_child"),
      function(functions, "get_index_in_parent"),
      function(functions, "ref_relation_set")
    };
    int first =
        IntStream.rangeClosed(0, words.length - known.length)
            .filter(at -> IntStream.range(0, known.length).allMatch(i -> words[at + i] == known[i]))
            .findFirst()
            .orElseThrow(() -> new NoSuchFieldException("ref_relation_set"));
    return first + known.length - 1;
  }

  private static long[] words(long kind) throws ReflectiveOperationException {
    long[] words = new long[WORDS];
    Gtk.internal("C")
        .getMethod(WORD_COPY, long[].class, long.class, long.class)
        .invoke(null, words, kind, WORDS * BYTES);
    return words;
  }

  private static Object functions(long kind) throws ReflectiveOperationException {
    Class<?> type = Gtk.internal("accessibility.gtk.AtkObjectClass");
    Object functions = type.getConstructor().newInstance();
    Gtk.internal("accessibility.gtk.ATK")
        .getMethod(WORD_COPY, type, long.class)
        .invoke(null, functions, kind);
    return functions;
  }

  private static long function(Object functions, String name) throws ReflectiveOperationException {
    Field field = functions.getClass().getField(name);
    return field.getLong(functions);
  }
}
