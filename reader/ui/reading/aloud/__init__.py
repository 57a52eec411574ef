"""Reading aloud: the speech process, the reading position, and the bar."""
