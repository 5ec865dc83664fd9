package org.servanda.server;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.LedgerException;
import org.servanda.server.access.Guard;
import org.servanda.server.access.Hosts;
import org.servanda.server.access.Role;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.asset.Assets;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Deadlines;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Readings;
import org.servanda.server.desk.Reviews;
import org.servanda.server.desk.Searches;
import org.servanda.server.desk.Sources;
import org.servanda.server.desk.TextSources;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.http.WebServer;
import org.servanda.server.page.AddPage;
import org.servanda.server.page.BriefPage;
import org.servanda.server.page.DeadlinesPage;
import org.servanda.server.page.DocumentPage;
import org.servanda.server.page.EntryPage;
import org.servanda.server.page.FaultPage;
import org.servanda.server.page.PersonPage;
import org.servanda.server.page.PicturesPage;
import org.servanda.server.page.QueuePage;
import org.servanda.server.page.RelationPage;
import org.servanda.server.page.RelationsPage;
import org.servanda.server.page.SearchPage;
import org.servanda.server.page.StartPage;
import org.servanda.server.picture.WorldMap;

/** The front door: a ledger served until it is closed. */
public final class Service implements AutoCloseable {
  private final Desk desk;
  private final WebServer web;

  private Service(Desk desk, WebServer web) {
    this.desk = desk;
    this.web = web;
  }

  /** Starts to serve. */
  public static Service start(Settings settings) throws Exception {
    Desk desk = Desk.open(settings.ledger(), settings.clock(), (who, what) -> {});
    try {
      Readings readings = Readings.begin();
      Visitor local = new Visitor(settings.user(), Role.ADMIN.rights(), secret(), true);
      Guard guard = new Guard(routes(desk, readings, new TextSources()), e -> local, Hosts.local());
      WebServer web =
          WebServer.start(
              new InetSocketAddress(settings.bind(), settings.port()),
              settings.limits(),
              e -> answer(guard, e, settings));
      return new Service(desk, web);
    } catch (Exception e) {
      desk.close();
      throw e;
    }
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new java.security.SecureRandom().nextBytes(bytes);
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static List<Route> routes(Desk desk, Readings readings, Sources sources) {
    List<Route> all = new ArrayList<>();
    Assets assets = new Assets();
    all.add(Route.get("/assets/{file}", null, (e, v) -> assets.file(e)));
    Accounts accounts = new Accounts();
    Deadlines deadlines = new Deadlines(desk, accounts);
    Reviews reviews = new Reviews(desk);
    Searches searches = new Searches(desk, accounts);
    WorldMap map = new WorldMap();
    all.addAll(new StartPage(desk, deadlines, map).routes());
    all.addAll(new AddPage(desk, readings, sources).routes());
    all.addAll(new DocumentPage(desk).routes());
    all.addAll(new EntryPage(desk, accounts, reviews).routes());
    all.addAll(new RelationsPage(desk, accounts).routes());
    all.addAll(new RelationPage(desk, accounts).routes());
    all.addAll(new PicturesPage(desk, accounts, map).routes());
    all.addAll(new SearchPage(searches).routes());
    all.addAll(new QueuePage(reviews).routes());
    all.addAll(new PersonPage(desk).routes());
    all.addAll(new DeadlinesPage(deadlines).routes());
    all.addAll(new BriefPage(desk, accounts).routes());
    return all;
  }

  private static Reply answer(Guard guard, Exchange e, Settings settings) {
    try {
      return guard.answer(e);
    } catch (Refusal r) {
      return FaultPage.of(e, r);
    } catch (LedgerException x) {
      return FaultPage.of(e, new Refusal(422, String.valueOf(x.getMessage())));
    } catch (RuntimeException x) {
      settings.log().accept(e.method() + " " + e.path() + ": " + x);
      return FaultPage.of(e, new Refusal(500, "a fault of the program; it was written to its log"));
    }
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    web.join();
  }

  @Override
  public void close() throws Exception {
    web.close();
    desk.close();
  }
}
