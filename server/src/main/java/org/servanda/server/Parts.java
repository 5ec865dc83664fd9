package org.servanda.server;

import java.util.ArrayList;
import java.util.List;
import org.servanda.server.access.AccountFile;
import org.servanda.server.access.AuditLog;
import org.servanda.server.access.Route;
import org.servanda.server.access.Sessions;
import org.servanda.server.api.Description;
import org.servanda.server.api.DocumentsApi;
import org.servanda.server.api.EntriesApi;
import org.servanda.server.api.Feed;
import org.servanda.server.api.RelationsApi;
import org.servanda.server.api.Tagged;
import org.servanda.server.asset.Assets;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Deadlines;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.IntakeSources;
import org.servanda.server.desk.Readings;
import org.servanda.server.desk.Reviews;
import org.servanda.server.desk.Searches;
import org.servanda.server.desk.Sources;
import org.servanda.server.door.AccountPage;
import org.servanda.server.door.LogPage;
import org.servanda.server.door.SignInPage;
import org.servanda.server.page.AddPage;
import org.servanda.server.page.BriefPage;
import org.servanda.server.page.DeadlinesPage;
import org.servanda.server.page.DocumentPage;
import org.servanda.server.page.EntryPage;
import org.servanda.server.page.PersonPage;
import org.servanda.server.page.PicturesPage;
import org.servanda.server.page.QueuePage;
import org.servanda.server.page.RelationPage;
import org.servanda.server.page.RelationsPage;
import org.servanda.server.page.SearchPage;
import org.servanda.server.page.StartPage;
import org.servanda.server.picture.WorldMap;

/** All pages and answers, put together. */
final class Parts {
  private final Desk desk;
  private final Readings readings;
  private final AuditLog log;

  Parts(Desk desk, Readings readings, AuditLog log) {
    this.desk = desk;
    this.readings = readings;
    this.log = log;
  }

  /** What there is for the one user of this machine. */
  List<Route> routes() {
    List<Route> all = new ArrayList<>();
    Assets assets = new Assets();
    all.add(Route.get("/assets/{file}", null, (e, v) -> assets.file(e)));
    Accounts accounts = new Accounts();
    Deadlines deadlines = new Deadlines(desk, accounts);
    Reviews reviews = new Reviews(desk);
    Searches searches = new Searches(desk, accounts);
    pages(all, accounts, deadlines, reviews, searches);
    List<Route> api = new ArrayList<>();
    api.addAll(new DocumentsApi(desk, readings).routes());
    api.addAll(new EntriesApi(desk, searches, reviews).routes());
    api.addAll(new RelationsApi(desk, accounts, deadlines).routes());
    api.addAll(new Feed(desk).routes());
    all.addAll(new Tagged(desk).of(api));
    all.addAll(new Description().routes());
    return all;
  }

  private void pages(
      List<Route> all, Accounts accounts, Deadlines deadlines, Reviews reviews, Searches searches) {
    Sources sources = new IntakeSources();
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
    all.addAll(new LogPage(log).routes());
  }

  /** The same where one signs in. */
  List<Route> with(AccountFile accounts, Sessions sessions) {
    List<Route> all = routes();
    all.addAll(new SignInPage(sessions, log).routes());
    all.addAll(new AccountPage(accounts, log).routes());
    return all;
  }
}
