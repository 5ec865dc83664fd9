package org.servanda.cli.ledger;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.export.bibtex.BibtexExporter;
import org.servanda.export.document.Exporter;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.brief.Brief;
import org.servanda.ledger.paper.DocxPaper;
import org.servanda.ledger.paper.HtmlPaper;
import org.servanda.ledger.paper.MarkdownPaper;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.paper.PaperWriter;
import org.servanda.ledger.paper.PdfPaper;
import org.servanda.record.DocumentRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda brief}: the background note before a visit. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "The background note on a relation, each line with its source.")
public final class BriefCommand implements Callable<Integer> {
  /** Forms of the note. */
  enum Form {
    MD,
    HTML,
    DOCX,
    PDF,
    BIB
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..2", paramLabel = "SIDE", description = "Country codes, names or groups.")
  List<String> sides = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "${env:SERVANDA_LEDGER:-servanda.db}",
      description = "A file, or jdbc:postgresql://...; default servanda.db.")
  String where = "servanda.db";

  @Option(names = "--since", description = "Only what was published since this day.")
  @Nullable LocalDate since;

  @Option(names = "--as-of", description = "The day whose state it shows; default today.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      defaultValue = "md",
      description = "md (default), html, docx or pdf; bib for its sources as BibTeX.")
  Form format = Form.MD;

  @Option(
      names = {"-o", "--output"},
      description = "File to write; needed for docx and pdf.")
  @Nullable String output;

  @Override
  public Integer call() throws IOException {
    boolean binary = format == Form.DOCX || format == Form.PDF;
    if (binary && output == null) {
      String form = format.name().toLowerCase(Locale.ROOT);
      throw new ParameterException(spec.commandLine(), "a " + form + " needs a file: -o FILE");
    }
    byte[] note;
    try (Ledger ledger = Ledger.open(where)) {
      note = format == Form.BIB ? sources(ledger) : writer().write(paper(ledger));
    }
    if (output == null) {
      spec.commandLine().getOut().print(new String(note, StandardCharsets.UTF_8));
    } else {
      try (OutputStream out = new FileOutputStream(output)) {
        out.write(note);
      }
    }
    return picocli.CommandLine.ExitCode.OK;
  }

  private Paper paper(Ledger ledger) {
    Sides named = new Sides();
    Names names = new Names();
    List<String> titles =
        sides.stream()
            .map(s -> named.codes(s).size() == 1 ? names.of(named.codes(s).iterator().next()) : s)
            .toList();
    return Brief.of(ledger, names.of(titles), named.of(sides), since, day());
  }

  private LocalDate day() {
    return asOf == null ? LocalDate.now() : asOf;
  }

  private byte[] sources(Ledger ledger) throws IOException {
    StringWriter out = new StringWriter();
    try (Exporter bibtex = new BibtexExporter(out)) {
      for (String key : Brief.documents(ledger, new Sides().of(sides), since, day())) {
        Optional<DocumentRecord> document = ledger.document(key);
        if (document.isPresent()) {
          bibtex.take(document.get());
        }
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private PaperWriter writer() {
    return switch (format) {
      case MD -> new MarkdownPaper();
      case HTML -> new HtmlPaper();
      case DOCX -> new DocxPaper();
      case PDF -> new PdfPaper();
      case BIB -> throw new IllegalStateException("sources are no paper");
    };
  }
}
