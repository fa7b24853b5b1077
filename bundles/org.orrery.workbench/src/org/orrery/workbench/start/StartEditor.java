package org.orrery.workbench.start;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.state.Failures;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;
import org.orrery.workbench.files.Notices;

/** The start page: begin, go on with a recent drawing, connect. */
public final class StartEditor extends EditorPart {
  private static final int COLUMN = 420;

  private Composite recent;
  private Composite body;
  private ScrolledComposite scroll;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    setTitleImage(Images.ORRERY.image());
  }

  @Override
  public void createPartControl(Composite parent) {
    scroll = Skin.page(new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = Skin.page(new Composite(scroll, SWT.NONE));
    page.setLayout(new GridLayout());
    body = Skin.page(new Composite(page, SWT.NONE));
    body.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    GridLayout layout = new GridLayout(2, true);
    layout.horizontalSpacing = 40;
    layout.verticalSpacing = 8;
    layout.marginWidth = 32;
    layout.marginHeight = 32;
    body.setLayout(layout);
    head();
    begin(column(Messages.start_begin));
    recent = column(Messages.start_recent);
    scroll.setContent(page);
    fillRecent();
    scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  @Override
  public void setFocus() {
    fillRecent();
    body.setFocus();
  }

  private void head() {
    Composite head = Skin.page(new Composite(body, SWT.NONE));
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.horizontalSpacing = 16;
    layout.marginBottom = 20;
    head.setLayout(layout);
    Label logo = Skin.page(new Label(head, SWT.NONE));
    logo.setImage(Images.ORRERY.large());
    logo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
    label(head, Messages.app_name, Fonts.DISPLAY, ColorRole.TEXT);
    label(head, Messages.start_claim, Fonts.BODY, ColorRole.MUTED);
  }

  private void begin(Composite column) {
    command(column, Images.ADD, Messages.start_new, Messages.start_newDetail, "newLifecycle");
    command(column, Images.SAMPLE, Messages.start_sample, Messages.start_sampleDetail, "sample");
    command(column, Images.INFO, Messages.start_tour, Messages.start_tourDetail, "tour");
    command(column, Images.OPEN, Messages.start_open, Messages.start_openDetail, "openFile");
    command(column, Images.CONNECT, Messages.start_connect, Messages.start_connectDetail, "signIn");
  }

  private void fillRecent() {
    if (recent == null || recent.isDisposed()) {
      return;
    }
    List<IFile> files = RecentFiles.list();
    if (files.equals(recent.getData())) {
      return;
    }
    recent.setData(files);
    for (int i = recent.getChildren().length - 1; i > 0; i--) {
      recent.getChildren()[i].dispose();
    }
    if (files.isEmpty()) {
      label(recent, Messages.start_noRecent, Fonts.BODY, ColorRole.MUTED);
    }
    for (IFile file : files) {
      Instant saved = Instant.ofEpochMilli(file.getLocalTimeStamp());
      card(
          recent,
          Images.LIFECYCLE,
          file.getName(),
          NLS.bind(Messages.start_recentDetail, Times.at(saved), file.getProject().getName()),
          () -> edit(file));
    }
    body.getParent().layout(true, true);
    scroll.setMinSize(scroll.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  private Composite column(String title) {
    Composite column = Skin.page(new Composite(body, SWT.NONE));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = Letters.room(COLUMN);
    column.setLayoutData(data);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.verticalSpacing = 10;
    column.setLayout(layout);
    label(column, title, Fonts.HEADING, ColorRole.TEXT);
    return column;
  }

  private void command(Composite column, Images image, String title, String detail, String id) {
    card(
        column,
        image,
        title,
        detail,
        () -> {
          try {
            getSite()
                .getService(IHandlerService.class)
                .executeCommand("org.orrery.workbench." + id, null);
          } catch (CommandException e) {
            ILog.of(StartEditor.class).error("Command " + id + " not run", e);
          }
        });
  }

  private static void card(
      Composite column, Images image, String title, String detail, Runnable run) {
    ActionCard card = new ActionCard(column, image, title, detail, run);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  private static void label(Composite parent, String words, Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(parent, SWT.WRAP), ColorRole.PAGE, color);
    label.setFont(font.font());
    label.setText(words);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  private void edit(IFile file) {
    try {
      IDE.openEditor(getSite().getPage(), file, true);
    } catch (CoreException e) {
      Notices.error(getSite().getShell(), Messages.files_notOpened, Failures.of(e));
    }
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("The start page has nothing to save");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("The start page has nothing to save");
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
