package org.servanda.server.page;

/** A story to try. */
final class Example {
  static final String TEXT =
      """
      LIMA. June 14. Andes Press - Peru and Norway signed a memorandum of understanding on fisheries during the visit \
      of Norwegian Foreign Minister Espen Barth Eide to Lima.

      Trade between the two countries reached $310 million in 2023, up 12 percent year on year, the Peruvian foreign \
      ministry said. The sides agreed to raise it to $500 million by 2027.

      "Norway will provide $20 million for the protection of the Amazon by the end of 2025," Eide told reporters.

      Peru thanked Norway for its support and said that the agreement on scientific cooperation had not yet been \
      ratified.""";

  private Example() {}
}
