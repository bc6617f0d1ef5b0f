"""The clerk's web application and the HTTP API."""
