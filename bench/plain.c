/* plain.c: a horizontal bar chart straight on cairo and Pango, as a yardstick for one of ours: the same bars, labels,
 * axis and titles at the same size, by cairo's own PNG writer, or as a PDF. usage: plain OUT.png|OUT.pdf */
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <stdio.h>
#include <string.h>

static void text(cairo_t *cr, PangoLayout *layout, double x, double y, const char *font, const char *s) {
  PangoFontDescription *d = pango_font_description_from_string(font);
  pango_layout_set_font_description(layout, d);
  pango_layout_set_text(layout, s, -1);
  cairo_move_to(cr, x, y - pango_layout_get_baseline(layout) / (double)PANGO_SCALE);
  pango_cairo_show_layout(cr, layout);
  pango_font_description_free(d);
}

int main(int argc, char **argv) {
  if (argc != 2) return fprintf(stderr, "plain OUT.png|OUT.pdf\n"), 64;
  int is_pdf = strlen(argv[1]) > 4 && !strcmp(argv[1] + strlen(argv[1]) - 4, ".pdf");
  cairo_surface_t *surface = is_pdf ? cairo_pdf_surface_create(argv[1], 1600, 900)
                                    : cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1600, 900);
  cairo_t *cr = cairo_create(surface);
  PangoLayout *layout = pango_cairo_create_layout(cr);
  const char *names[] = {"Cross-border logistics", "Renewable energy", "Food processing", "Electronics", "Tourism"};
  const double values[] = {34, 21, 17, 12, 6};
  cairo_set_source_rgb(cr, 1, 1, 1);
  cairo_paint(cr);
  cairo_set_source_rgb(cr, 0.09, 0.13, 0.17);
  text(cr, layout, 64, 94, "Inter Semi-Bold 37", "Cross-border logistics is the largest sector");
  text(cr, layout, 64, 150, "Inter 21", "Projects by sector, made-up figures");
  for (int v = 0; v <= 30; v += 10) {
    char label[8];
    snprintf(label, sizeof label, "%d", v);
    double x = 400 + v * 32;
    cairo_set_source_rgb(cr, 0.88, 0.9, 0.92);
    cairo_rectangle(cr, x, 200, 1.5, 560);
    cairo_fill(cr);
    cairo_set_source_rgb(cr, 0.34, 0.38, 0.43);
    text(cr, layout, x - 8, 800, "Inter 16", label);
  }
  for (int i = 0; i < 5; i++) {
    char label[8];
    double y = 225 + i * 110;
    snprintf(label, sizeof label, "%g", values[i]);
    cairo_set_source_rgb(cr, 0.11, 0.35, 0.56);
    cairo_rectangle(cr, 400, y, values[i] * 32, 72);
    cairo_fill(cr);
    cairo_set_source_rgb(cr, 0.09, 0.13, 0.17);
    text(cr, layout, 64, y + 44, "Inter Semi-Bold 20", names[i]);
    text(cr, layout, 412 + values[i] * 32, y + 46, "Inter Semi-Bold 24", label);
  }
  text(cr, layout, 64, 850, "Inter 15", "Source: none, the figures are made up");
  if (!is_pdf && cairo_surface_write_to_png(surface, argv[1])) return 1;
  g_object_unref(layout);
  cairo_destroy(cr);
  cairo_surface_destroy(surface);
  return 0;
}
