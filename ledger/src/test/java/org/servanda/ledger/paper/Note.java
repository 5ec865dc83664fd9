package org.servanda.ledger.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.chart.Examples;

/** A paper of the kind that a desk officer writes, made up for the tests. */
final class Note {
  private Note() {}

  static Paper paper() {
    return new Paper(
        "Kenya – Ethiopia: background note",
        "Relations from 1 January 2019 to 30 September 2024",
        LocalDate.of(2024, 9, 30),
        blocks(),
        sources());
  }

  /** A table of many rows, some with names of other letters. */
  static Paper table(int rows) {
    List<List<Words>> cells = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      cells.add(
          List.of(
              Words.of("Row " + i),
              Words.of(i % 2 == 0 ? "Şavkat Mirziyoyev" : "Эмомали Рахмон"),
              Words.of(
                  "An obligation whose wording takes more than one line of its cell. ".repeat(2),
                  1)));
    }
    return new Paper(
        "Deliveries",
        "",
        LocalDate.of(2024, 9, 30),
        List.of(new Block.Table(List.of("No.", "Who", "What"), cells)),
        sources());
  }

  private static List<Block> blocks() {
    return List.of(
        new Block.Heading(1, "State of relations"),
        new Block.Paragraph(
            Words.of("The two sides raised their relations to a ")
                .bold("strategic partnership", 1)
                .and(" in 2023. Since then four rounds of talks have been held, the last in ")
                .and("Mombasa in June 2024, where the ministers took stock of the roadmap.", 2)
                .and(" Trade has doubled since 2019, yet the first target of ")
                .italic("$1bn by 2022")
                .and(" was met by the count of one side only.", 1, 3)),
        new Block.Heading(1, "Agreements"),
        agreements(),
        new Block.Heading(1, "Commitments and their state"),
        new Block.Heading(2, "Open"),
        new Block.Bullets(
            List.of(
                Words.of("Kenya is to open a consulate in Moyale ")
                    .bold("by 31 December 2024")
                    .and("; no evidence seen as of 30 September 2024.", 2),
                Words.of(
                    "Ethiopia is to deliver 200 MW of electricity through the Sodo line; deliveries began in March, "
                        + "so far at 140 MW on average over the season.",
                    3),
                Words.of("Both are to raise trade to $2bn by 2027.", 1))),
        new Block.Heading(2, "Overdue"),
        new Block.Bullets(List.of(Words.of("One-stop border post at Suftu, due in June 2023.", 4))),
        new Block.Heading(1, "Figures"),
        new Block.Paragraph(
            Words.of(
                    "The last full year stands at $1.02bn, 51% of the target of 2027; to be there in time ")
                .and("trade must grow by 18.3% a year.")),
        new Block.Chart(Examples.trade()),
        new Block.Heading(1, "Who said what"),
        statements(),
        new Block.Heading(1, "Open and contested points"),
        new Block.Bullets(
            List.of(
                Words.of(
                    "Turnover of 2022: $1.1bn (Ethiopian Customs) against $890m (Kenya).", 1, 3),
                Words.of(
                    "Whether the treaty on transit is in force: Ethiopia says so, Kenya has not ratified it.",
                    4))));
  }

  private static Block.Table agreements() {
    return new Block.Table(
        List.of("Agreement", "Signed", "State", "Notes"),
        List.of(
            row("Joint declaration on strategic partnership", "4 May 2023", "in force", 1),
            row(
                "Treaty on transit and road transport",
                "12 June 2021",
                "signed, not ratified by Kenya",
                4),
            row(
                "Memorandum on the Sodo–Moyale–Suswa power line",
                "17 November 2019",
                "implemented",
                3)));
  }

  private static List<Words> row(String name, String signed, String state, int note) {
    return List.of(Words.of(name, note), Words.of(signed), Words.of(state), Words.of(""));
  }

  private static Block.Table statements() {
    return new Block.Table(
        List.of("Date", "Speaker", "Words"),
        List.of(
            List.of(
                Words.of("4 May 2023"),
                Words.of("Şavkat Mirziyoyev"),
                Words.of("“We have agreed to bring trade to two billion | in four years.”", 1)),
            List.of(
                Words.of("6 June 2024"),
                Words.of("Эмомали Рахмон"),
                Words.of("“The road will be open *before* the winter <of this year>.”", 2)),
            List.of(
                Words.of("7 June 2024"),
                Words.of("Κυριάκος Μητσοτάκης"),
                Words.of("“Water is the business of all who drink it.”", 2, 3))));
  }

  private static List<Source> sources() {
    return List.of(
        new Source(
            "Nairobi Courier",
            LocalDate.of(2023, 5, 4),
            "The leaders signed a declaration on strategic partnership and set a target of $2 billion by 2027.",
            "https://courier.example/2023/05/04/partnership?a=1&b=2"),
        new Source("Addis Wire", LocalDate.of(2024, 6, 6), "The ministers met in Mombasa.", null),
        new Source(
            "Horn Energy Review",
            LocalDate.of(2024, 7, 1),
            "Deliveries through the line averaged 140 MW in the season.",
            "https://energy.example/" + "a-very-long-path-without-any-place-to-break/".repeat(4)),
        new Source("Border Post", null, "The post at Suftu is not open.", "javascript:alert(1)"));
  }
}
