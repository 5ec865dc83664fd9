/** Codes of CAMEO: roots, quad classes, roles and codes of actors as event data sets write them. */
@NullMarked
package org.servanda.export.cameo;

import org.jspecify.annotations.NullMarked;
