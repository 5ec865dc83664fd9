package org.servanda.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.servanda.intake.source.Unreadable;

/** Why something cannot be read, in words for the user. */
final class Reasons {
  private Reasons() {}

  static String of(Exception e) {
    Throwable cause = e;
    while (!(cause instanceof Unreadable) && cause.getCause() instanceof IOException inner) {
      cause = inner;
    }
    if (cause instanceof Unreadable) {
      return String.valueOf(cause.getMessage());
    }
    if (cause instanceof AccessDeniedException) {
      return "may not be opened";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof FileSystemLoopException) {
      return "a link that leads back to its own folder";
    }
    if (cause instanceof EOFException) {
      return "it is cut off: its end is missing";
    }
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    if (cause instanceof ZipException) {
      return "its packing is broken: " + said;
    }
    return said.isEmpty() || said.equals("null")
        ? "it is broken: " + cause.getClass().getSimpleName()
        : said;
  }
}
