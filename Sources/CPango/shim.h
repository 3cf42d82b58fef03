#pragma once
#include <cairo.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <glib-object.h>
#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

// GObject's cast macros do not reach Swift, and pangofc-fontmap.h makes PangoFontMap a complete type while
// pangocairo hands out the bare one: these keep the casts in C, where they are a matter of course.
static inline void *briefing_font_map_new(FcConfig *config) {
  PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  if (map) pango_fc_font_map_set_config((PangoFcFontMap *)map, config);
  return map;
}

static inline void briefing_font_map_changed(void *map) {
  pango_fc_font_map_config_changed((PangoFcFontMap *)map);
}

static inline gboolean briefing_next_font(PangoFontset *set, PangoFont *font, gpointer data) { return FALSE; }

// Pango matches fonts on a thread of its own, in order, and lets go of what it matched there. A set that is loaded to
// its last font comes after everything before it, so that thread has then no work left in the map. The set is kept for
// ever: were it let go, the thread might be the last to hold it. `family` must be new to the map, or nothing is matched.
static inline void briefing_font_map_settle(void *map, PangoContext *context, const char *family) {
  PangoFontDescription *description = pango_font_description_new();
  pango_font_description_set_family(description, family);
  pango_font_description_set_absolute_size(description, 10 * PANGO_SCALE);
  PangoFontset *set = pango_font_map_load_fontset(
      (PangoFontMap *)map, context, description, pango_context_get_language(context));
  if (set) pango_fontset_foreach(set, briefing_next_font, NULL);
  pango_font_description_free(description);
}

static inline PangoContext *briefing_context_new(void *map) {
  return pango_font_map_create_context((PangoFontMap *)map);
}

// Ascent and descent of the font a description finds, in Pango units; 0 if there is none.
static inline int briefing_font_extents(PangoContext *context, PangoFontDescription *description, int *descent) {
  PangoFont *font = pango_context_load_font(context, description);
  hb_font_extents_t extents = {0};
  if (font) {
    hb_font_get_h_extents(pango_font_get_hb_font(font), &extents);
    g_object_unref(font);
  }
  *descent = -extents.descender;
  return extents.ascender;
}
