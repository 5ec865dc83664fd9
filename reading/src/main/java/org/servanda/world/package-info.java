/**
 * States, places, organisations, offices and who held them when; finds actors and places in text.
 * All facts are in tables beside this package.
 */
@NullMarked
package org.servanda.world;

import org.jspecify.annotations.NullMarked;
