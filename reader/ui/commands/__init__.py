"""What actions do, by area. Each class offers its ``specs()``; none of them builds a menu."""
