package org.orrery.server.workflow;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The server's clock as the engine reads it, so that timers and steps live in the same time. */
record EngineClock(Clock clock) implements org.flowable.common.engine.impl.runtime.Clock {
  @Override
  public Date getCurrentTime() {
    return Date.from(clock.instant());
  }

  @Override
  public Calendar getCurrentCalendar() {
    return getCurrentCalendar(getCurrentTimeZone());
  }

  @Override
  public Calendar getCurrentCalendar(TimeZone zone) {
    Calendar calendar = new GregorianCalendar(zone);
    calendar.setTime(getCurrentTime());
    return calendar;
  }

  @Override
  public TimeZone getCurrentTimeZone() {
    return TimeZone.getTimeZone(clock.getZone());
  }

  @Override
  public void setCurrentTime(Date time) {
    throw new UnsupportedOperationException("The server's clock sets the time.");
  }

  @Override
  public void setCurrentCalendar(Calendar time) {
    throw new UnsupportedOperationException("The server's clock sets the time.");
  }

  @Override
  public void reset() {}
}
