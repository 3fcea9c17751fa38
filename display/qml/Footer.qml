pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// What goes wrong, else the staff's message, else the standing notice. Away comes first: it changes what people must do.
Rectangle {
    id: footer

    required property DisplayViewModel viewModel
    readonly property bool away: viewModel.hubAway
    readonly property bool silent: viewModel.silent
    readonly property bool said: silent || viewModel.message !== ""

    color: away ? Theme.warn : said ? Theme.warnGround : Theme.surface

    Label {
        anchors.fill: parent
        anchors.leftMargin: footer.viewModel.px("margin")
        anchors.rightMargin: footer.viewModel.px("margin")
        text: footer.away ? qsTrId("wall-away") : footer.silent ? qsTrId("wall-silent") : footer.said ? footer.viewModel.message : footer.viewModel.notice || footer.viewModel.waitHere
        color: footer.away ? "#201400" : footer.said ? Theme.warn : Theme.quiet
        font.pixelSize: footer.viewModel.px("small")
        font.weight: footer.away || footer.said ? Font.DemiBold : Font.Normal
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: footer.viewModel.px("small") * 0.7
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
