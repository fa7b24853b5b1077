package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.EventTypes;
import org.orrery.api.Page;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** In a list of a thousand rows the person keeps row and place while the server tells news. */
@ExtendWith(LogWatch.class)
class LongListsTest {
  private static final int MANY = 1_000;
  private static final int NEWS = 3;

  private final FakeServer server =
      new FakeServer().roles("administrator", "operator", "validator", "auditor");

  @BeforeEach
  void answers() {
    Crowd.answer(server, MANY);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void approvals() {
    Desk.show(Ids.GOVERNANCE);
    keeps(
        Ids.APPROVALS,
        () ->
            server
                .on("GET /api/v1/approvals", body -> newsFirst(Crowd::approval))
                .event(EventTypes.APPROVAL_REQUESTED, "a1"));
  }

  @Test
  void auditTrail() {
    Desk.show(Ids.GOVERNANCE);
    keeps(
        Ids.AUDIT,
        () ->
            server
                .on(
                    "GET /api/v1/audit",
                    body -> new Page<>(FakeServer.many(MANY + NEWS, Crowd::entry), null))
                .event(EventTypes.RUN_STARTED, "run-1"));
  }

  @Test
  void runs() {
    Desk.show(Ids.OPERATIONS);
    keeps(
        Ids.RUNS,
        () ->
            server
                .on(
                    "GET /api/v1/runs",
                    body -> FakeServer.many(MANY + NEWS, i -> Crowd.run(i - NEWS)))
                .event(EventTypes.RUN_STARTED, "run-1"));
  }

  /** The theme engine keeps every item of a table; one without a row ends the process. */
  @Test
  void rowsThatGoLeaveNoItemToTheThemes() {
    List<TableItem> items = new ArrayList<>();
    Listener made =
        event -> {
          if (event.widget instanceof TableItem item) {
            items.add(item);
          }
        };
    Ui.display().addListener(SWT.Skin, made);
    Desk.show(Ids.GOVERNANCE);
    ServerView<?> view = Desk.view(Ids.APPROVALS, ServerView.class);
    Desk.signIn(server, "vera");
    Table table = Desk.all(view.pane(), Table.class).getFirst();
    Text search = Desk.all(view.pane(), Text.class).getFirst();
    Ui.await("all rows", () -> table.getItemCount() == MANY);
    for (int row : new int[] {0, MANY / 2, MANY - 1}) {
      table.setFocus();
      table.setSelection(row);
      Ui.await("the row is painted", () -> !table.getItem(row).getText().isEmpty());
      search.setText("nothing is called so");
      Ui.await("no row", () -> table.getItemCount() == 0);
      search.setText("");
      Ui.await("all rows again", () -> table.getItemCount() == MANY);
    }
    Desk.signOut();
    Ui.await("no row of nobody", () -> table.getItemCount() == 0);
    Ui.display().removeListener(SWT.Skin, made);
    assertThat(items).isNotEmpty();
    assertThat(items).filteredOn(item -> !item.isDisposed() && item.getParent() == table).isEmpty();
    Desk.run("org.orrery.workbench.theme");
    Desk.run("org.orrery.workbench.theme");
  }

  /** Scrolled and chosen by keys; then rows come before those that are seen. */
  private void keeps(String id, Runnable news) {
    ServerView<?> view = Desk.view(id, ServerView.class);
    Desk.signIn(server, "vera");
    Table table = Desk.all(view.pane(), Table.class).getFirst();
    Ui.await("all rows", () -> table.getItemCount() == MANY);
    Hand.focus(table);
    Hand.click(table, 40, table.getItemHeight() / 2);
    Ui.await("the first row", () -> table.getSelectionIndex() == 0);
    Hand.press("Page_Down", "Page_Down", "Page_Down", "Down");
    Ui.await("a row further down", () -> table.getSelectionIndex() > 10 && table.getTopIndex() > 0);
    int index = table.getSelectionIndex();
    int top = table.getTopIndex();
    List<String> seen = seen(table, top);
    String chosen = table.getItem(index).getText();
    String next = table.getItem(index + 1).getText();

    news.run();
    Ui.await("the news", () -> table.getItemCount() == MANY + NEWS);
    Ui.await("the same row", () -> table.getSelectionIndex() == index + NEWS);
    Ui.await("the same place", () -> table.getTopIndex() == top + NEWS);
    assertThat(seen(table, top + NEWS)).isEqualTo(seen);
    Hand.press("Down");
    Ui.await("the row below", () -> table.getSelectionIndex() == index + NEWS + 1);
    assertThat(table.getItem(table.getSelectionIndex()).getText()).isEqualTo(next);
    Hand.press("Up");
    Ui.await("the row again", () -> table.getSelectionIndex() == index + NEWS);

    filters(view, table, chosen);
  }

  /** A word that only the chosen row has finds it; without it the row is in sight among all. */
  private static void filters(ServerView<?> view, Table table, String chosen) {
    Text search = Desk.all(view.pane(), Text.class).getFirst();
    search.setText(chosen.split(" ")[0]);
    Ui.await("fewer rows", () -> table.getItemCount() < MANY);
    assertThat(table.getItem(table.getSelectionIndex()).getText()).isEqualTo(chosen);
    search.setText("");
    Ui.await("all again", () -> table.getItemCount() == MANY + NEWS);
    assertThat(table.getItem(table.getSelectionIndex()).getText()).isEqualTo(chosen);
    Ui.await("the row is in sight", () -> isInSight(table));
  }

  private static boolean isInSight(Table table) {
    var row = table.getItem(table.getSelectionIndex()).getBounds();
    return table.getClientArea().intersects(row);
  }

  private static List<String> seen(Table table, int top) {
    return IntStream.range(top, top + 8).mapToObj(i -> table.getItem(i).getText()).toList();
  }

  private static <T> List<T> newsFirst(IntFunction<T> make) {
    return new ArrayList<>(
        Stream.concat(
                IntStream.rangeClosed(MANY + 1, MANY + NEWS).mapToObj(make),
                IntStream.rangeClosed(1, MANY).mapToObj(make))
            .toList());
  }
}
