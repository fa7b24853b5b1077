package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.orrery.api.Problem;
import org.orrery.client.ClientException;
import org.orrery.client.Findings;
import org.orrery.client.UnreachableException;
import org.orrery.compiler.ArchiveException;
import org.orrery.lifecycle.format.FileProblem;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.rules.PolicyPackException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into one line that names place and remedy, and an exit code. */
public final class Faults implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    PrintWriter err = command.getErr();
    return switch (e) {
      case LifecycleFileException file -> unreadable(err, file);
      case PlacedFault fault -> placed(err, fault);
      case ArchiveException archive -> {
        say(err, archive.code(), archive.getMessage(), archive.remedy());
        yield OrreryCli.INPUT;
      }
      case PolicyPackException packs -> {
        for (PolicyPackException.Fault fault : packs.faults()) {
          String place = fault.line() > 0 ? ":" + fault.line() + ":" + fault.column() : "";
          say(
              err,
              fault.file() + place,
              fault.message(),
              "Correct the pack; docs/rules.md has its form.");
        }
        yield OrreryCli.INPUT;
      }
      case ClientException refused -> refused(err, refused.problem());
      case UnreachableException away -> {
        say(err, "server", away.getMessage(), "Start the server, or correct --server.");
        yield OrreryCli.ENVIRONMENT;
      }
      case NoSuchFileException missing -> {
        say(err, missing.getFile(), "There is no such file.", "Check its name and folder.");
        yield OrreryCli.INPUT;
      }
      case IOException io -> {
        say(err, place(io), reason(io), "Name a file that can be read or written.");
        yield OrreryCli.ENVIRONMENT;
      }
      default -> {
        if (System.getenv("ORRERY_TRACE") != null) {
          throw e;
        }
        yield placed(err, unforeseen("internal error", e));
      }
    };
  }

  /** What nobody foresaw, as the fault of a program that is to be reported. */
  static EnvironmentFault unforeseen(String place, Exception e) {
    return new EnvironmentFault(
        place,
        String.valueOf(e),
        "Please report it with the command; with ORRERY_TRACE=1 it shows where it arose.");
  }

  /** What could not be read or written for one of several drawings. */
  static EnvironmentFault closed(String drawing, IOException e) {
    String place = place(e);
    boolean same = place.equals("file") || place.equals(drawing);
    return new EnvironmentFault(
        same ? drawing : drawing + ": " + place,
        reason(e),
        "Name a file that can be read or written.");
  }

  /** Tells what is wrong with one of several drawings; gives its exit code. */
  static int tell(Exception e, PrintWriter err) {
    return switch (e) {
      case LifecycleFileException file -> unreadable(err, file);
      case PlacedFault fault -> placed(err, fault);
      default -> throw new IllegalArgumentException(e);
    };
  }

  private static int unreadable(PrintWriter err, LifecycleFileException file) {
    for (FileProblem problem : file.problems()) {
      String place = problem.line() > 0 ? ":" + problem.line() : "";
      say(err, file.file() + place, problem.message(), problem.remedy());
    }
    return OrreryCli.INPUT;
  }

  private static int placed(PrintWriter err, PlacedFault fault) {
    say(err, fault.place(), fault.getMessage(), fault.remedy());
    return fault.exitCode();
  }

  private static int refused(PrintWriter err, Problem problem) {
    String message = problem.detail() == null ? problem.title() : problem.detail();
    say(err, problem.code(), message, problem.hint());
    Findings.of(problem).forEach(finding -> err.println(FindingLine.of(finding)));
    err.flush();
    return problem.status() >= 500 ? OrreryCli.ENVIRONMENT : OrreryCli.INPUT;
  }

  private static String place(IOException e) {
    return e instanceof FileSystemException file && file.getFile() != null
        ? file.getFile()
        : "file";
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "The file may not be read or written.";
      case FileSystemException file when file.getReason() != null -> file.getReason() + ".";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static void say(PrintWriter err, String place, String message, String remedy) {
    err.println(
        place + ": " + message + (remedy == null || remedy.isBlank() ? "" : " (" + remedy + ")"));
    err.flush();
  }
}
