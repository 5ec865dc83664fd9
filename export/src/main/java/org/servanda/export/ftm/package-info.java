/** Entities of FollowTheMoney, as Aleph and OpenSanctions take them. */
@NullMarked
package org.servanda.export.ftm;

import org.jspecify.annotations.NullMarked;
