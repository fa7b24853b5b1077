package org.orrery.designer.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The file behind an editor, in the workspace or elsewhere, and the state in which we know it. */
final class Document {
  private final Path path;
  private final IFile file;
  private FileTime known;
  private byte[] base;

  private Document(Path path, IFile file) {
    this.path = path;
    this.file = file;
  }

  /** The document of an editor input; throws when the input is no local file. */
  static Document of(IEditorInput input) {
    Path path = pathOf(input);
    if (path == null) {
      throw new IllegalArgumentException(input.getName() + " is no local file");
    }
    return new Document(
        path, input instanceof IFileEditorInput workspace ? workspace.getFile() : null);
  }

  /** The local file of an editor input, or null. */
  static Path pathOf(IEditorInput input) {
    if (input instanceof IFileEditorInput workspace && workspace.getFile().getLocation() != null) {
      return workspace.getFile().getLocation().toPath();
    }
    return input instanceof IURIEditorInput uri
            && uri.getURI() != null
            && "file".equals(uri.getURI().getScheme())
        ? Path.of(uri.getURI())
        : null;
  }

  Path path() {
    return path;
  }

  /** The file in the workspace, or null. */
  IFile file() {
    return file;
  }

  Lifecycle load() throws IOException {
    known = time();
    Lifecycle loaded = LifecycleFiles.load(path);
    byte[] bytes = Files.readAllBytes(path);
    base = known != null && known.equals(time()) ? bytes : LifecycleFiles.toBytes(loaded);
    return loaded;
  }

  /** The drawing as the file had it when it was loaded, saved or merged last. */
  Lifecycle base() throws IOException {
    return LifecycleFiles.load(new ByteArrayInputStream(base), path.getFileName().toString());
  }

  /** The drawing as the file has it now; what is known about the file stays. */
  Lifecycle onDisk() throws IOException {
    return LifecycleFiles.load(path);
  }

  /** What is on disk is in the open drawing from now on, and the next merge begins from it. */
  void merged(Lifecycle onDisk) {
    base = LifecycleFiles.toBytes(onDisk);
  }

  void save(Lifecycle lifecycle, IProgressMonitor monitor) throws IOException {
    accept();
    LocalHistory.keep(file);
    LifecycleFiles.save(lifecycle, path);
    known = time();
    base = Files.readAllBytes(path);
    refresh(monitor);
  }

  /** Whether the file on disk is not the one that was loaded or saved last. */
  boolean isChangedOutside() {
    return known != null && !known.equals(time());
  }

  boolean isGone() {
    return !Files.exists(path);
  }

  /** Takes the file on disk as known, so that it is not asked about again. */
  void accept() {
    known = time();
  }

  private void refresh(IProgressMonitor monitor) throws IOException {
    if (file != null) {
      try {
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
      } catch (CoreException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  private FileTime time() {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return null;
    }
  }
}
