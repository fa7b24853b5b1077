package org.orrery.designer.proof;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofNews;

/**
 * Above a drawing: today and the coming days that change something for it, each with the number of
 * its new problems; a click or the arrow keys choose one for all drawings. It takes no room while
 * nothing comes. UI thread.
 */
public final class DayBar {
  private final ProofNews news;
  private final DayStrip strip;

  public DayBar(Composite parent, ProofNews news) {
    this.news = news;
    strip = new DayStrip(parent, true);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
    Runnable stopNews = news.listen(this::refresh);
    Runnable stopDay = ProofDay.listen(this::refresh);
    strip.addListener(
        SWT.Dispose,
        event -> {
          stopNews.run();
          stopDay.run();
        });
    refresh();
  }

  private void refresh() {
    if (strip.isDisposed()) {
      return;
    }
    strip.show(news);
    boolean isHidden = strip.count() < 2;
    GridData place = (GridData) strip.getLayoutData();
    if (place.exclude != isHidden || strip.getVisible() == isHidden) {
      place.exclude = isHidden;
      strip.setVisible(!isHidden);
      strip.getParent().layout(true);
    }
  }
}
