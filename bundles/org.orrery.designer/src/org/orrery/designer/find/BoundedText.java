package org.orrery.designer.find;

/** A text that is read a limited number of times, so that no expression takes for ever on it. */
final class BoundedText implements CharSequence {
  private static final int LEAST = 500_000;
  private static final int TIMES = 100;

  /** The text was read too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private long left;

  BoundedText(String text) {
    this.text = text;
    left = Math.max(LEAST, (long) TIMES * text.length());
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
