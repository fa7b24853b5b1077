package org.orrery.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the UI kit. */
public final class Messages extends NLS {
  public static String act_cancelled;
  public static String act_running;
  public static String failure_log;
  public static String failure_unexpected;
  public static String failure_unexpectedHint;
  public static String figures_named;
  public static String server_refresh;
  public static String server_signIn;
  public static String server_signedOut;
  public static String state_cancelled;
  public static String state_copyDetails;
  public static String state_loading;
  public static String state_retry;
  public static String state_stale;
  public static String table_copy;
  public static String table_nothingFits;
  public static String time_ago;
  public static String time_days;
  public static String time_hours;
  public static String time_in;
  public static String time_late;
  public static String time_minutes;
  public static String time_seconds;
  public static String document_binary;
  public static String document_cut;
  public static String chart_noValues;

  static {
    NLS.initializeMessages("org.orrery.ui.messages", Messages.class);
  }

  private Messages() {}
}
