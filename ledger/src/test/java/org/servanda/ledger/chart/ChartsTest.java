package org.servanda.ledger.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.series.Claim;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;
import org.servanda.record.Period;
import org.w3c.dom.Document;

class ChartsTest {
  @Test
  void terminalCharts() throws IOException {
    Golden.same("trade-80.txt", new TerminalChart(80, false).draw(Examples.trade()));
    Golden.same("trade-60-ascii.txt", new TerminalChart(60, true).draw(Examples.trade()));
    Golden.same("power-100.txt", new TerminalChart(100, false).draw(Examples.power()));
    Golden.same("empty.txt", new TerminalChart(80, false).draw(Examples.empty()));
  }

  @Test
  void svgCharts() throws Exception {
    Golden.same("trade.svg", new SvgChart().draw(Examples.trade()));
    Golden.same("power.svg", new SvgChart().draw(Examples.power()));
    for (Series s : List.of(Examples.trade(), Examples.power(), Examples.empty())) {
      Document svg = parsed(new SvgChart().draw(s));
      assertEquals(s.title(), svg.getElementsByTagName("title").item(0).getTextContent());
      assertEquals(1, svg.getElementsByTagName("desc").getLength());
      assertEquals(0, svg.getElementsByTagName("script").getLength());
    }
  }

  @Test
  void bothValuesOfAContestedPointAreShown() throws Exception {
    String svg = new SvgChart().draw(Examples.trade());
    assertTrue(svg.contains(">$1.1bn</text>") && svg.contains(">$890m</text>"));
  }

  @Test
  void pictureIsTheSameEachTime() throws IOException {
    Plot plot = Plot.of(Examples.trade(), 470, 250);
    byte[] png = new PngChart().draw(plot);
    assertArrayEquals(png, new PngChart().draw(plot));
    assertEquals(1175, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
  }

  @Test
  void asciiHasOnlyAscii() {
    String text = new TerminalChart(60, true).draw(Examples.trade());
    assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)));
  }

  @Test
  void noSeriesThrowsAndNoLineIsTooLong() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Series series = random(random);
      int width = 40 + random.nextInt(100);
      for (String line : new TerminalChart(width, false).draw(series).split("\n", -1)) {
        assertTrue(line.codePointCount(0, line.length()) <= width, line);
      }
      parsed(new SvgChart().draw(series));
      Plot.of(series, random.nextInt(600), random.nextInt(300));
    }
  }

  @Test
  void numbersAsPeopleWriteThem() {
    assertEquals("$500m", new Measure("USD").text(5e8));
    assertEquals("€1.25bn", new Measure("EUR").text(1.25e9));
    assertEquals("CHF 3tn", new Measure("CHF").text(3e12));
    assertEquals("1.2 bn kWh", new Measure("kWh").text(1.2e9));
    assertEquals("350 MW", new Measure("MW").text(350));
    assertEquals("12,500 t", new Measure("t").text(12500));
    assertEquals("−4.5%", new Measure("percent").text(-4.5));
    assertEquals("315 mn m³", new Measure("m3").text(3.15e8));
    assertEquals("$1bn", new Measure("USD").text(999_999_999));
    assertEquals("$1.23bn", new Measure("USD").brief(1_234_500_000));
    assertEquals("65.2 mn", new Measure("kWh").brief(65_240_000));
    assertEquals("$1.2341bn–$1.2342bn", new Measure("USD").range(1.2341e9, 1.2342e9));
    assertEquals("$0.5bn", new Measure("USD").tick(5e8, 2e9, 5e8));
  }

  @Test
  void periodsInFewLetters() {
    assertEquals("2023", PeriodName.of(Period.year(2023)));
    assertEquals("May 2023", PeriodName.of(Period.month(2023, 5)));
    assertEquals("H2 2023", PeriodName.of(months(2023, 7, 12)));
    assertEquals("Q3 2023", PeriodName.of(months(2023, 7, 9)));
    assertEquals("Jan–Aug 2023", PeriodName.of(months(2023, 1, 8)));
  }

  private static Period months(int year, int first, int last) {
    return new Period(Period.month(year, first).from(), Period.month(year, last).to());
  }

  private static Series random(Random r) {
    String[] units = {"USD", "kWh", "percent", "document", ""};
    double size = Math.pow(10, r.nextInt(14) - 1);
    List<Point> points =
        r.ints(r.nextInt(40), 1990, 2030).mapToObj(y -> point(r, y, size)).toList();
    List<Target> targets =
        r.ints(r.nextInt(4), 1995, 2050)
            .mapToObj(
                y ->
                    new Target(
                        r.nextDouble() * size,
                        y % 3 == 0 ? null : Period.year(y).to(),
                        "x",
                        y % 2 == 0))
            .toList();
    List<Point> ahead = r.ints(r.nextInt(3), 2030, 2035).mapToObj(y -> point(r, y, size)).toList();
    return new Series("T <&> " + size, units[r.nextInt(5)], points, targets, ahead);
  }

  private static Point point(Random r, int year, double size) {
    Period period = r.nextBoolean() ? Period.year(year) : Period.month(year, 1 + r.nextInt(12));
    Claim one = new Claim((r.nextDouble() - 0.1) * size, "A");
    Claim other = new Claim(r.nextDouble() * size, "B \u0001");
    return new Point(period, r.nextInt(4) == 0 ? List.of(one, other) : List.of(one));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
